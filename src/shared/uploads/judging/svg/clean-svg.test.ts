import { expect, it } from 'vitest';
import { cleanSvg, looksLikeSvg } from './clean-svg';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, attributes = 'width="10" height="20"'): string => `<svg ${NS} ${attributes}>${inner}</svg>`;
const inner = (text: string): string | undefined =>
  cleanSvg(svg(text))
    ?.svg.replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');

it.each([
  ['scripts', '<script>alert(1)</script>'],
  ['scripts of another prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
  ['HTML inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="x()"/></foreignObject>'],
  ['elements of HTML', '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" onerror="x()"/>'],
  ['what drawing programs keep', '<metadata><rdf/></metadata><i:pgf xmlns:i="http://ns.adobe.com/x"/>'],
  ['comments and instructions', '<!-- <script> --><?xml-stylesheet href="https://evil.example/x.css"?>'],
  ['handlers of SVG Tiny', '<handler type="application/ecmascript">x()</handler><listener event="load"/>'],
  ['animations of links', '<animate attributeName="href" to="javascript:x()"/><set attributeName="onload" to="x()"/>'],
  ['animations of styles', '<set attributeName="style" to="background:url(https://evil.example)"/>'],
  ['styles that load', '<style>@import "https://evil.example/x.css";</style>'],
  ['styles that hide it', '<style>a{fill:u\\72l(https://evil.example)}</style>'],
  ['styles of images by text', '<style>a{background:image-set("https://evil.example/x.png" 1x)}</style>'],
])('leaves out %s', (_what, text) => {
  expect(inner(text)).toBe('');
});

it.each([
  ['<g onload="x()" onclick="x()"/>', '<g></g>'],
  ['<a href="javascript:x()" xlink:href="https://evil.example"><path d="M0 0"/></a>', '<a><path d="M0 0"></path></a>'],
  ['<image href="https://evil.example/pixel.gif"/>', '<image></image>'],
  ['<image xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>', '<image></image>'],
  ['<image href="data:image/png;base64,iVBO"/>', '<image href="data:image/png;base64,iVBO"></image>'],
  ['<use href="other.svg#a"/>', '<use></use>'],
  ['<use xlink:href="#a"/>', '<use xlink:href="#a"></use>'],
  ['<rect fill="url(#paint)"/>', '<rect fill="url(#paint)"></rect>'],
  ['<rect fill="url(https://evil.example/x.svg#p)"/>', '<rect></rect>'],
  ['<rect style="fill:red"/>', '<rect style="fill:red"></rect>'],
  ['<rect style="fill:url(//evil.example)"/>', '<rect></rect>'],
  ['<rect filter="URL( \'https://evil.example\' )"/>', '<rect></rect>'],
  ['<rect data-x="1" sodipodi="1" aria-label="A"/>', '<rect aria-label="A"></rect>'],
  ['<text>a &lt; b &amp; c</text>', '<text>a &lt; b &amp; c</text>'],
  ['<text><![CDATA[<script>x()</script>]]></text>', '<text>&lt;script&gt;x()&lt;/script&gt;</text>'],
  ['<style>.a{fill:#fff} @media (prefers-color-scheme: dark){.a{fill:rgb(0,0,0)}}</style>', undefined],
  ['<path transform="rotate(45) translate(1,2)" d="M0 0"/>', undefined],
  ['<animate attributeName="opacity" values="0;1" dur="2s"/>', undefined],
])('cleans %s', (text, cleaned) => {
  expect(inner(text)).toBe(cleaned ?? text.replace(/<(\w+)([^>]*)\/>/, '<$1$2></$1>').replaceAll('&', '&amp;'));
});

it.each([
  ['entities of its own', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<text>&x;</text>')}`],
  ['entities of a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
  ['an unclosed element', `<svg ${NS}><g></svg>`],
  ['two roots', svg('') + svg('')],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></html>'],
  ['no namespace', '<svg><rect/></svg>'],
  ['a thousand levels', svg('<g>'.repeat(1000) + '</g>'.repeat(1000))],
  ['more elements than anybody draws', svg('<g/>'.repeat(50_001))],
  ['a part that draws itself', svg('<g id="a"><use href="#a"/></g>')],
])('refuses %s', (_what, text) => {
  expect(cleanSvg(text)).toBeNull();
});

it('refuses a few lines that draw a billion elements', () => {
  const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`;
  const levels = Array.from({ length: 9 }, (_none, place) => level(place + 1)).join('');
  expect(cleanSvg(svg(`<defs><rect id="l0"/>${levels}</defs><use href="#l9"/>`))).toBeNull();
  expect(cleanSvg(svg(`<defs><rect id="l0"/>${level(1)}</defs><use href="#l1"/>`))).not.toBeNull();
});

it.each([
  ['width="10" height="20"', 10, 20],
  ['width="1in" height="10mm"', 96, 37.8],
  ['viewBox="0 0 640 480"', 640, 480],
  ['viewBox="0,0,640,480" width="320"', 320, 240],
  ['width="100%" height="100%" viewBox="0 0 90000 90000"', 90000, 90000],
  ['', 300, 150],
])('measures %s', (attributes, width, height) => {
  const { size } = cleanSvg(svg('', attributes)) ?? {};
  expect([size?.width, size?.height]).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)]);
});

it.each([
  ['<svg/>', true],
  ['\uFEFF<?xml version="1.0"?>\n<!-- x --><s:svg xmlns:s="http://www.w3.org/2000/svg"/>', true],
  ['<!doctype html><title>svg</title>', false],
  ['see <svg> here', false],
])('knows %j', (text, is) => {
  expect(looksLikeSvg(text)).toBe(is);
});
