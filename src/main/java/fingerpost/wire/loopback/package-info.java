/** Real servers on this machine, asked exactly what they are to be asked, and stand-ins for what is behind them. */
@NullMarked
package fingerpost.wire.loopback;

import org.jspecify.annotations.NullMarked;
