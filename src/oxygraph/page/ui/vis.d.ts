/** What the map uses of the drawing library, vis-network, which is put into the page beside the script. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }

  interface Clicked {
    pointer: { canvas: Point };
  }

  class DataSet {
    add(items: object[]): void;
    clear(): void;
  }

  class Network {
    constructor(element: HTMLElement, data: { nodes: DataSet; edges: DataSet }, options: object);
    on(event: "click", act: (event: Clicked) => void): void;
    on(event: "beforeDrawing" | "afterDrawing", act: (pen: CanvasRenderingContext2D) => void): void;
    on(event: "zoom" | "dragEnd", act: () => void): void;
    setSize(width: string, height: string): void;
    moveTo(options: { position?: Point; scale?: number; animation: false }): void;
    getScale(): number;
    getViewPosition(): Point;
    redraw(): void;
    DOMtoCanvas(place: Point): Point;
    canvasToDOM(place: { x: number; y: number }): { x: number; y: number };
  }
}
