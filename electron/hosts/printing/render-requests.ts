import type { Rendering } from '../../../shared/exchange/format.ts';

/** How Chromium's protocol is asked to render a page: the answer has the bytes in base64 as its `data`. */
export function renderRequest(as: Rendering): { readonly method: string; readonly params: object } {
  switch (as.kind) {
    case 'pdf':
      return { method: 'Page.printToPDF', params: { ...pdfSettings, transferMode: 'ReturnAsBase64' } };
    case 'png': {
      const clip = { x: 0, y: 0, width: as.width, height: as.height, scale: as.scale };
      return {
        method: 'Page.captureScreenshot',
        params: { format: 'png', captureBeyondViewport: true, clip },
      };
    }
  }
}

/** Headings for those who listen, an outline for those who look for something, and the page's own size of paper. */
export const pdfSettings = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const;
