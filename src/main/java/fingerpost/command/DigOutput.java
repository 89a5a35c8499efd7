package fingerpost.command;

import fingerpost.wire.DigShow;

/**
 * What is printed of a look-up.
 *
 * @param brief the data of the answer alone
 * @param identified with the server of each line of a brief answer
 * @param oneSoa of a zone transfer the first SOA only
 */
record DigOutput(boolean brief, boolean identified, boolean oneSoa, DigShow show) {}
