import { FAULT_SENTENCES, type FaultName } from '../../shared/uploads/judging/fault-sentences';
import { defineMessages } from '../admin-module';

const GERMAN: Record<FaultName, string> = {
  empty: 'Diese Datei ist leer.',
  kind: 'Diese Art von Datei wird nicht angenommen. Bilder, Ton, Video, PDF, Office-Dokumente ohne Makros und reine Texte schon.',
  bytes: 'Diese Datei ist für ihre Art zu groß.',
  pixels: 'Dieses Bild hat zu viele Pixel; bitte verkleinern.',
  image: 'Dieses Bild lässt sich nicht lesen; vielleicht ist es beschädigt.',
  svg: 'Dieses SVG lässt sich nicht lesen; bitte als einfaches SVG in UTF-8 exportieren.',
  text: 'Ein Text muss reiner Text sein: UTF-8 und ohne Auszeichnung.',
  replacement: 'Eine Datei kann nur durch eine derselben Art ersetzt werden; bitte als neue Datei hochladen.',
};

/** The media library looks for the sentence of an error under an id that is made of it. */
const byId = (texts: Record<FaultName, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`upload.apiError.${FAULT_SENTENCES[name as FaultName]}`, text]),
  );

export const messages = defineMessages(byId(FAULT_SENTENCES), byId(GERMAN));
