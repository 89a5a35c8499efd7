/** Glyphs of nodes and edges, painted as pixels, PNG, SVG and PDF. */
@NullMarked
package fingerpost.picture;

import org.jspecify.annotations.NullMarked;
