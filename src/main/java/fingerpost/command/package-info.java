/** The command line: one class per command. It reads files, prints what was found, and says all else on the error stream. */
@NullMarked
package fingerpost.command;

import org.jspecify.annotations.NullMarked;
