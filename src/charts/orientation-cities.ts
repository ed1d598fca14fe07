/**
 * Cities that help a reader to find the way on the map of the country.
 *
 * Seven well-known places, spread out, none so close to another that their names
 * would touch. Source of the coordinates: WGS 84, the centre of each city.
 */
export interface City {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

export const orientationCities: readonly City[] = [
  { name: "Groningen", longitude: 6.567, latitude: 53.219 },
  { name: "Zwolle", longitude: 6.091, latitude: 52.513 },
  { name: "Amsterdam", longitude: 4.895, latitude: 52.371 },
  { name: "Utrecht", longitude: 5.121, latitude: 52.091 },
  { name: "Rotterdam", longitude: 4.478, latitude: 51.924 },
  { name: "Eindhoven", longitude: 5.479, latitude: 51.441 },
  { name: "Maastricht", longitude: 5.691, latitude: 50.851 },
];
