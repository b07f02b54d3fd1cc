<?php
/**
 * An article as HTML. Whatever stands in it is text; links only lead somewhere.
 *
 * @package PortAdvice
 */

namespace PortAdvice;

defined( 'ABSPATH' ) || exit;

/** The elements of an article with their attributes; nothing else gets out. */
const ALLOWED = array(
	'a'     => array( 'href' => true ),
	'b'     => array(),
	'div'   => array(
		'role'       => true,
		'aria-label' => true,
		'tabindex'   => true,
	),
	'h2'    => array(),
	'h3'    => array(),
	'h4'    => array(),
	'li'    => array(),
	'ol'    => array(),
	'p'     => array(),
	'table' => array(),
	'tbody' => array(),
	'td'    => array(),
	'th'    => array( 'scope' => true ),
	'thead' => array(),
	'tr'    => array(),
	'ul'    => array(),
);

const SCHEMES = array( 'https', 'http', 'mailto', 'tel' );

/**
 * The whole article; null where it is not put together as it should be.
 *
 * @param array $article What `port-advice export json` wrote.
 */
function html( array $article ) {
	try {
		return wp_kses( whole( $article ), ALLOWED, SCHEMES );
	} catch ( \TypeError $error ) {
		return null;
	}
}

/**
 * The article's parts in order. The page has a title of its own, so the article's is a heading below it.
 *
 * @param array $article What `port-advice export json` wrote.
 */
function whole( array $article ) {
	$html  = element_with( 'h2', text( $article['title'] ) ) . blocks( $article['intro'], '' );
	$html .= implode( '', array_map( __NAMESPACE__ . '\section', $article['sections'] ) );
	$html .= element_with( 'h3', text( $article['sourcesHeading'] ?? '' ) );
	$html .= element_with( 'ul', implode( '', array_map( __NAMESPACE__ . '\source', $article['sources'] ) ) );
	return $html . element_with( 'p', text( $article['colophon'] ?? '' ) );
}

/**
 * A heading and what stands under it.
 *
 * @param array $section A section of the article.
 */
function section( array $section ) {
	$tag = 3 === ( $section['level'] ?? 2 ) ? 'h4' : 'h3';
	return element_with( $tag, text( $section['heading'] ?? null ) ) . blocks( $section['blocks'] ?? null, $section['heading'] );
}

/**
 * Paragraphs, lists and tables.
 *
 * @param array  $blocks  The blocks.
 * @param string $heading What they stand under.
 */
function blocks( array $blocks, $heading ) {
	$html = '';
	foreach ( $blocks as $block ) {
		switch ( $block['kind'] ?? null ) {
			case 'paragraph':
				$html .= element_with( 'p', line( $block['line'] ?? null ) );
				break;
			case 'steps':
				$html .= element_with( 'ol', items( $block['items'] ?? null ) );
				break;
			case 'list':
				$html .= element_with( 'ul', items( $block['items'] ?? null ) );
				break;
			case 'table':
				$html .= table( $block['head'] ?? null, $block['rows'] ?? null, $heading );
				break;
		}
	}
	return $html;
}

/**
 * The items of a list.
 *
 * @param array $lines One line each.
 */
function items( array $lines ) {
	$item = function ( $line ) {
		return element_with( 'li', line( $line ) );
	};
	return implode( '', array_map( $item, $lines ) );
}

/**
 * A table that scrolls by keyboard where it is too wide.
 *
 * @param array  $head    Heads of the columns.
 * @param array  $rows    The rows.
 * @param string $heading Its name.
 */
function table( array $head, array $rows, $heading ) {
	$heads = '';
	foreach ( $head as $cell ) {
		$heads .= '<th scope="col">' . text( $cell ) . '</th>';
	}
	$body = '';
	foreach ( $rows as $row ) {
		$cells = '<th scope="row">' . text( array_shift( $row ) ) . '</th>';
		foreach ( $row as $cell ) {
			$cells .= element_with( 'td', text( $cell ) );
		}
		$body .= element_with( 'tr', $cells );
	}
	$table = element_with( 'table', element_with( 'thead', element_with( 'tr', $heads ) ) . element_with( 'tbody', $body ) );
	return '<div role="region" aria-label="' . text( $heading ) . '" tabindex="0">' . $table . '</div>';
}

/**
 * A run of text.
 *
 * @param array $spans Its pieces.
 */
function line( array $spans ) {
	$html = '';
	foreach ( $spans as $place => $span ) {
		switch ( $span['kind'] ?? null ) {
			case 'text':
				$html .= text( $span['text'] ?? null );
				break;
			case 'strong':
				$html .= element_with( 'b', text( $span['text'] ?? null ) );
				break;
			case 'link':
				$html .= link_to( $span['url'] ?? null, $span['text'] ?? null );
				break;
			case 'source':
				$html .= ( $place > 0 ? ' ' : '' ) . link_to( $span['url'] ?? null, '[' . ( $span['number'] ?? '' ) . ']' );
				break;
		}
	}
	return $html;
}

/**
 * A source with its number.
 *
 * @param array $source A source of the article.
 */
function source( array $source ) {
	$title  = link_to( $source['url'] ?? null, $source['title'] ?? null );
	$number = text( '[' . ( $source['number'] ?? '' ) . '] ' );
	return element_with( 'li', $number . $title . text( ' (' . ( $source['checked'] ?? '' ) . ')' ) );
}

/**
 * A link, or its words alone where there is none.
 *
 * @param string $url   Where to.
 * @param string $words Its words.
 */
function link_to( $url, $words ) {
	$href = esc_url( (string) $url, SCHEMES );
	return '' === $href ? text( $words ) : '<a href="' . $href . '">' . text( $words ) . '</a>';
}

/**
 * An element.
 *
 * @param string $tag    Its name.
 * @param string $inside HTML that stands in it.
 */
function element_with( $tag, $inside ) {
	return "<$tag>$inside</$tag>";
}

/**
 * Text, escaped: what looks like an entity is text as well.
 *
 * WordPress makes typography of what it finds in a page: the name `mail--1x2` would come out with a dash and a
 * multiplication sign. It leaves characters alone that are written as numbers.
 *
 * @param string|int $text Any text.
 * @throws \TypeError Where it is none.
 */
function text( $text ) {
	if ( ! is_scalar( $text ) ) {
		throw new \TypeError( 'no text' );
	}
	$safe  = htmlspecialchars( (string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	$plain = array(
		'--'  => '&#45;&#45;',
		'...' => '&#46;&#46;&#46;',
		'['   => '&#91;',
		']'   => '&#93;',
	);
	return preg_replace( '/(?<=\d)x(?=\d)/', '&#120;', strtr( $safe, $plain ) );
}
