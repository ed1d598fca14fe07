import type { KnipConfig } from "knip";

// Style sheets import packages too; knip reads them as if they were modules.
function importsOfStyleSheet(text: string): string {
  const named = [...text.matchAll(/(?:@import|url\()\s*["']([^"':]+)["']/g)].map(([, name]) => name);
  return named.map((name) => `import "${/^[@./]/.test(name) ? name : `./${name}`}";`).join("\n");
}

const config: KnipConfig = {
  entry: ["src/*.ts", "src/web/client/main.ts", "src/web/styles/main.css", "src/web/themes/*.css", "scripts/*.ts"],
  project: ["src/**/*.{ts,css}", "scripts/**/*.ts", "test/**/*.ts", "demo/**/*.ts"],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Read as font files, by path, when a chart is saved as PNG (src/charts/png.ts).
    "@expo-google-fonts/source-sans-3",
  ],
  compilers: { css: importsOfStyleSheet },
};

export default config;
