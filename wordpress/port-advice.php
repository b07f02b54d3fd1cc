<?php
/**
 * Plugin Name:       Port Advice
 * Description:       Which SMTP port, with which encryption, and what to type where: your help-centre article as a block and a shortcode, the same as everywhere else.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       port-advice
 * Update URI:        false
 *
 * Shows what `port-advice export json` made. Asks nothing of the network, keeps nothing, sets no cookie.
 *
 * @package PortAdvice
 */

namespace PortAdvice;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

require_once __DIR__ . '/includes/articles.php';
require_once __DIR__ . '/includes/html.php';
require_once __DIR__ . '/includes/element.php';
require_once __DIR__ . '/includes/show.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** The block and the shortcode: two names for the same thing. */
function register() {
	wp_register_style( 'port-advice', plugins_url( 'style.css', __FILE__ ), array(), VERSION );
	wp_register_script( 'port-advice-element', plugins_url( 'element/define.js', __FILE__ ), array(), VERSION, true );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\show_block' ) );
	add_shortcode( 'port_advice', __NAMESPACE__ . '\show_shortcode' );
}

/**
 * The element's script is a module: without this, browsers would refuse its imports.
 *
 * @param string $tag    The script element.
 * @param string $handle The script's name.
 */
function as_module( $tag, $handle ) {
	return 'port-advice-element' === $handle ? preg_replace( '/<script (?=[^>]*\bsrc=)/', '<script type="module" ', $tag, 1 ) : $tag;
}
