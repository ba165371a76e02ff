/** The language of the admin, also where no component can ask for it. */
export function adminLanguage(): 'en' | 'de' {
  return document.documentElement.lang === 'de' ? 'de' : 'en';
}
