/** nginx: first the tree of directives, then its text, which is read back and compared before it leaves. */
@NullMarked
package fingerpost.export.nginx;

import org.jspecify.annotations.NullMarked;
