/** What a person prefers: looks, language, keys; each choice takes effect at once. */
@NullMarked
package fingerpost.ui.preferences;

import org.jspecify.annotations.NullMarked;
