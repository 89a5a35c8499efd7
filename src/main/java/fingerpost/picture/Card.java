package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;

/** A box of the drawing in its place. */
public record Card(Subject subject, Glyph glyph, Box box) {}
