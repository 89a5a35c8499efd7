/** What tools that speak to providers of DNS have in common: names without escapes, and one answer whose order is the provider's. */
@NullMarked
package fingerpost.export.provider;

import org.jspecify.annotations.NullMarked;
