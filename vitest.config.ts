import { defineConfig } from "vitest/config";

// Tests are pure or clean up after themselves, so files may share a thread; that is five times as fast.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "demo/**/*.test.ts", "scripts/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
