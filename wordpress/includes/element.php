<?php
/**
 * The element `<port-advice>` around the article: it answers for the reader's own situation where script is allowed.
 *
 * @package PortAdvice
 */

namespace PortAdvice;

defined( 'ABSPATH' ) || exit;

/** What the element can be told. It says itself what it does not know. */
const TOLD = array( 'sender', 'network', 'service', 'policy', 'view', 'theme' );

/** Whether the element's files are shipped with the plugin. */
function has_element() {
	return is_readable( dirname( __DIR__ ) . '/element/define.js' );
}

/**
 * The element with the article as its children: they stay where there is no script, and until it is there.
 *
 * @param string $article The article as HTML.
 * @param string $locale  Its tag.
 * @param array  $told    What the element is told.
 */
function element( $article, $locale, array $told ) {
	wp_enqueue_script( 'port-advice-element' );
	$attributes = ' locale="' . esc_attr( $locale ) . '"';
	foreach ( TOLD as $name ) {
		if ( '' !== ( $told[ $name ] ?? '' ) ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $told[ $name ] ) . '"';
		}
	}
	return "<port-advice$attributes>$article</port-advice>";
}
