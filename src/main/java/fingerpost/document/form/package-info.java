/** How each kind of element stands in a document: one class per kind, writing and reading side by side. */
@NullMarked
package fingerpost.document.form;

import org.jspecify.annotations.NullMarked;
