/** Forms and lists of the content manager, where Strapi has no German (@strapi/content-manager 5.54.0). */
export const FORMS_AND_LISTS: Readonly<Record<string, string>> = {
  'actions-drawer.open': 'Weitere Aktionen öffnen',
  'actions-drawer.close': 'Weitere Aktionen schließen',
  'actions.open-in-new-tab.label': 'In neuem Tab öffnen',
  'actions.copy-documentId.label': 'Dokument-ID kopieren',
  'actions.copy-documentId.success': 'Die Dokument-ID ist kopiert',
  'components.DynamicZone.unknown-component': 'Unbekannter Baustein',
  'components.DynamicZone.move-up': 'Nach oben',
  'components.DynamicZone.move-down': 'Nach unten',
  'containers.edit.information.documentId.label': 'Dokument-ID',
  'containers.List.statusFilter.draft': 'Entwurf (nie veröffentlicht)',
  'containers.List.statusFilter.published': 'Veröffentlicht (alle)',
  'containers.List.statusFilter.publishedModified': 'Veröffentlicht (seitdem geändert)',
  'containers.List.statusFilter.publishedUnmodified': 'Veröffentlicht (unverändert)',
  'containers.list.filters.status': 'Status',
  'containers.SettingPage.editSettings.relationOpenMode': 'Verknüpfte Einträge öffnen',
  'containers.SettingPage.editSettings.relationOpenMode.description':
    'Wie sich ein verknüpfter Eintrag öffnet, wenn man ihn anklickt',
  'containers.SettingPage.editSettings.relationOpenMode.modal': 'Im Fenster (Vorgabe)',
  'containers.SettingPage.editSettings.relationOpenMode.newTab': 'In neuem Tab',
  'containers.SettingPage.editSettings.relationOpenMode.page': 'Auf seiner Seite',
  'permissions.not-allowed.locale': 'Ihre Rolle liest diesen Inhalt nicht in dieser Sprache.',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# verknüpfter Eintrag ist noch ein Entwurf. Er erscheint, sobald er veröffentlicht ist.} other {# verknüpfte Einträge sind noch Entwürfe. Sie erscheinen, sobald sie veröffentlicht sind.}}',
  'popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# Verknüpfung führt} other {# Verknüpfungen führen}} zu Entwürfen, die erscheinen, sobald sie veröffentlicht sind.',
  'preview.error.script-failed':
    'Die Vorschau konnte nicht ganz geladen werden; in ihr lässt sich vielleicht nichts ändern.',
};
