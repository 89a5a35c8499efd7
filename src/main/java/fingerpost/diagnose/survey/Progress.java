package fingerpost.diagnose.survey;

/**
 * How far a survey is.
 *
 * @param what has just been done, a few words
 * @param done how many things are done
 * @param begun how many were begun; it grows while more servers and names become known
 */
public record Progress(String what, int done, int begun) {}
