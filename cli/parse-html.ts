// A page's markup as a DOM in Node, the same tree that a browser builds: parse5 is the standard's parser, and its tree is copied node
// by node into linkedom's document, whose own parser closes unclosed markup otherwise.
import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** The document of a page's markup. Comments are left out; nothing is run or loaded. */
export function parseHtml(html: string): Document {
  const document = new DOMParser().parseFromString('<!DOCTYPE html><html></html>', 'text/html') as unknown as Document;
  const source = parse(html);
  const root = source.childNodes.find((node) => node.nodeName === 'html') as Parent;
  copyChildren(document, root, document.documentElement);
  return document;
}

/** Copies all below `from` into `to`; without recursion, since broken pages nest thousands deep. */
function copyChildren(document: Document, from: Parent, to: Element): void {
  const open: { children: Child[]; next: number; to: Element }[] = [{ children: from.childNodes, next: 0, to }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.children[top.next++];
    if (!node) open.pop();
    else if ('value' in node) top.to.appendChild(document.createTextNode(node.value));
    else if ('tagName' in node) {
      const element = document.createElement(node.tagName);
      for (const { name, value } of node.attrs) element.setAttribute(name, value);
      top.to.appendChild(element);
      open.push({ children: node.childNodes, next: 0, to: element });
    }
  }
}
