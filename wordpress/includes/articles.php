<?php
/**
 * Which articles there are, and which of them serves a reader.
 *
 * An article is a file `TAG.json` made by `port-advice export json --locale TAG`. Those in `uploads/port-advice/` come
 * before those shipped with the plugin: an update of the plugin leaves them alone.
 *
 * @package PortAdvice
 */

namespace PortAdvice;

defined( 'ABSPATH' ) || exit;

/** The folders with articles, the one that counts first. */
function folders() {
	$uploads = wp_upload_dir( null, false );
	return array( trailingslashit( $uploads['basedir'] ) . 'port-advice', dirname( __DIR__ ) . '/articles' );
}

/**
 * The files of all articles, by their tags.
 *
 * @return array<string, string>
 */
function articles() {
	$files = array();
	foreach ( folders() as $folder ) {
		foreach ( (array) glob( $folder . '/*.json' ) as $file ) {
			$tag = basename( $file, '.json' );
			if ( preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $tag ) && ! isset( $files[ $tag ] ) ) {
				$files[ $tag ] = $file;
			}
		}
	}
	return $files;
}

/**
 * The tag of the article for a reader of this one: itself, the same language, or none.
 *
 * @param string   $wanted A tag, or a name that WordPress has for a language, such as `pt_BR`.
 * @param string[] $tags   The tags there are.
 */
function serving( $wanted, array $tags ) {
	$wanted  = strtolower( str_replace( '_', '-', $wanted ) );
	$primary = strtok( $wanted, '-' );
	foreach ( $tags as $tag ) {
		if ( strtolower( $tag ) === $wanted ) {
			return $tag;
		}
	}
	foreach ( $tags as $tag ) {
		if ( strtok( strtolower( $tag ), '-' ) === $primary ) {
			return $tag;
		}
	}
	return null;
}

/**
 * An article, if the file is one.
 *
 * @param string $file Its path.
 */
function read( $file ) {
	$article = json_decode( (string) file_get_contents( $file ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this site.
	$is_one  = is_array( $article ) && isset( $article['title'], $article['locale'], $article['direction'] )
		&& is_array( $article['sections'] ?? null ) && is_array( $article['intro'] ?? null ) && is_array( $article['sources'] ?? null );
	return $is_one ? $article : null;
}
