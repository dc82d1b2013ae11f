import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // Served from this machine to this machine: size does not matter here.
    chunkSizeWarningLimit: 2000,
  },
});
