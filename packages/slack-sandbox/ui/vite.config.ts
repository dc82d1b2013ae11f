import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // The page is served on the same machine, so size does not matter here.
    chunkSizeWarningLimit: 2000,
  },
});
