/**
 * The portal: its start, its home page, and what every page is served with.
 */
package cooperation;
