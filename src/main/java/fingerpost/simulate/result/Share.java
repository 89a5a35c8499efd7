package fingerpost.simulate.result;

/**
 * A part of all requests with its 95 % band.
 *
 * @param part from 0 to 1
 * @param low of the band; 0 where one part of a simulation alone says nothing about its error
 * @param high of the band; 1 there
 * @param count of requests
 */
public record Share(double part, double low, double high, long count) {
    /** Of no requests at all. */
    public static final Share NOTHING = new Share(0, 0, 1, 0);
}
