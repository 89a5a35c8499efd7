package fingerpost.topology;

/**
 * A place on the globe.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("There is no place at latitude " + latitude + ", longitude " + longitude
                    + " (-90 to 90, -180 to 180).");
        }
    }
}
