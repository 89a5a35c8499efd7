package fingerpost.ui.text;

/**
 * Why a text is not taken over into the design.
 *
 * @param line from 1; 0 for the text as a whole
 * @param column from 1
 */
record TextFault(int line, int column, String message) {}
