const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a drawing is made of. No scripts, no foreign objects, no fonts, nothing that loads or embeds. */
export const ELEMENTS = words(`
  svg g defs symbol use switch title desc a view style
  path rect circle ellipse line polyline polygon text tspan textPath image
  marker pattern linearGradient radialGradient stop clipPath mask
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set
`);

/** Geometry and looks: what may be animated as well. */
export const DRAWING_ATTRIBUTES = words(`
  x y x1 x2 y1 y2 z cx cy r rx ry fx fy fr dx dy width height d points pathLength rotate offset transform
  gradientTransform gradientUnits spreadMethod patternTransform patternUnits patternContentUnits viewBox
  preserveAspectRatio clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits orient refX refY
  startOffset textLength lengthAdjust method spacing side
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font
  font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation letter-spacing
  lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
  paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing
  writing-mode
  amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent filterUnits in in2
  intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order
  pointsAtX pointsAtY pointsAtZ preserveAlpha primitiveUnits radius result scale seed slope specularConstant
  specularExponent stdDeviation stitchTiles surfaceScale tableValues targetX targetY type values xChannelSelector
  yChannelSelector
`);

/** The others. Of `href` and `style` the value decides, of `attributeName` what it names. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...DRAWING_ATTRIBUTES,
  ...words(`
    id class lang role tabindex focusable style version baseProfile href media requiredExtensions systemLanguage
    accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines keyTimes
    max min origin path repeatCount repeatDur restart to values zoomAndPan
  `),
]);

/** What may lie in the file itself and be shown by `image`. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*$/i;
const FRAGMENT = /^#[^\s"'<>()\\]+$/;

/** Whether a reference stays within the drawing: a part of it, or a picture that it carries. */
export function isInnerReference(element: string, target: string): boolean {
  const value = target.trim();
  if (element === 'a') return false;
  return FRAGMENT.test(value) || ((element === 'image' || element === 'feImage') && RASTER.test(value));
}
