<?php
/**
 * The block and the shortcode.
 *
 * @package PortAdvice
 */

namespace PortAdvice;

defined( 'ABSPATH' ) || exit;

/**
 * The block.
 *
 * @param array $attributes As block.json has them.
 */
function show_block( $attributes ) {
	return show( $attributes, get_block_wrapper_attributes( array( 'class' => 'port-advice' ) ) );
}

/**
 * `[port_advice]`, with `locale="de"`, `element="yes"`, and what the element can be told.
 *
 * @param array|string $attributes As they were written.
 */
function show_shortcode( $attributes ) {
	wp_enqueue_style( 'port-advice' );
	$known      = array_fill_keys( array_merge( array( 'locale', 'element' ), TOLD ), '' );
	$given      = (array) ( '' === $attributes ? array() : $attributes );
	$unknown    = array_diff( array_keys( $given ), array_keys( $known ) );
	$attributes = shortcode_atts( $known, $given, 'port_advice' );
	$element    = in_array( strtolower( $attributes['element'] ), array( 'yes', 'true', '1' ), true );
	$problem    = $unknown ? 'port_advice: unknown ' . implode( ', ', $unknown ) . '; known are ' . implode( ', ', array_keys( $known ) ) : '';
	return problem( $problem ) . show( array( 'element' => $element ) + $attributes, 'class="port-advice"' );
}

/**
 * The article, in the element if that is wanted.
 *
 * @param array  $attributes What was chosen.
 * @param string $wrapper    Attributes of the element around it, escaped.
 */
function show( array $attributes, $wrapper ) {
	$files  = articles();
	$tags   = array_keys( $files );
	$wanted = '' !== ( $attributes['locale'] ?? '' ) ? $attributes['locale'] : determine_locale();
	$found  = serving( $wanted, $tags );
	$tag    = $found ?? serving( 'en', $tags ) ?? ( $tags[0] ?? null );
	if ( null === $tag ) {
		return problem( 'port_advice: no article is here; make one by `port-advice export json` and put it into uploads/port-advice/en.json' );
	}
	$article = read( $files[ $tag ] );
	$html    = null === $article ? null : html( $article );
	if ( null === $html ) {
		return problem( "port_advice: $tag.json is not what `port-advice export json` writes" );
	}
	$notice = '';
	if ( null === $found ) {
		$notice = problem( "port_advice: there is no article in $wanted, so this one is in $tag; there are " . implode( ', ', $tags ) );
	}
	$element = ! empty( $attributes['element'] );
	if ( $element && has_element() ) {
		$html = element( $html, $tag, $attributes );
	} elseif ( $element ) {
		$notice .= problem( 'port_advice: the element is not shipped with this plugin; `cargo xtask wordpress` puts it in' );
	}
	$direction = 'rtl' === $article['direction'] ? 'rtl' : 'ltr';
	return "<div $wrapper lang=\"" . esc_attr( $article['locale'] ) . "\" dir=\"$direction\">$notice$html</div>";
}

/**
 * What is wrong, for those who can put it right; readers are not bothered.
 *
 * @param string $problem A sentence, or nothing.
 */
function problem( $problem ) {
	return '' !== $problem && current_user_can( 'edit_posts' ) ? '<p role="note">' . text( $problem ) . '</p>' : '';
}
