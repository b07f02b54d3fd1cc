// The block in the editor: what readers see, and the two things there are to choose.
;(({ blockEditor, blocks, components, element, i18n, serverSideRender }) => {
  const { createElement: h, Fragment } = element
  const { __ } = i18n

  function Edit({ attributes, setAttributes }) {
    const choices = h(
      components.PanelBody,
      { title: __('Article', 'port-advice') },
      h(components.TextControl, {
        label: __('Language, such as de or pt-BR', 'port-advice'),
        help: __('Empty: the language of the page', 'port-advice'),
        value: attributes.locale,
        onChange: (locale) => setAttributes({ locale }),
      }),
      h(components.ToggleControl, {
        label: __('Advice for the reader’s own situation', 'port-advice'),
        help: __('Needs a page that allows script and WebAssembly', 'port-advice'),
        checked: attributes.element,
        onChange: (on) => setAttributes({ element: on }),
      }),
    )
    // In the editor the article alone is shown: script has no place there.
    const shown = { ...attributes, element: false }
    return h(
      Fragment,
      null,
      h(blockEditor.InspectorControls, null, choices),
      h('div', blockEditor.useBlockProps(), h(serverSideRender, { block: 'port-advice/article', attributes: shown })),
    )
  }

  blocks.registerBlockType('port-advice/article', { edit: Edit, save: () => null })
})(window.wp)
