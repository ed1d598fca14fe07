/**
 * The version of the programming interface, apart from that of the program.
 *
 * A new field or filter is a new middle number; a fault mended the last one. What
 * breaks a reader's program asks for a new first number and another address.
 */
export const apiVersion = "1.1.0";
