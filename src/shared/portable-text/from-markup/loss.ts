/** Something of the source that no block can hold: its address is none that a text may point at. */
export interface Loss {
  kind: 'link' | 'image' | 'media';
  /** As it stands in the source. */
  address: string;
}
