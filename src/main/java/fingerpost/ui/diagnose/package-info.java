/** Live names on screen: what is asked, the way of a question from the root down, reports, resolvers side by side. */
@NullMarked
package fingerpost.ui.diagnose;

import org.jspecify.annotations.NullMarked;
