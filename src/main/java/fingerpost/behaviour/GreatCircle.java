package fingerpost.behaviour;

import fingerpost.topology.Coordinates;

/** Distances on the globe by the haversine formula, on a sphere of 6371 km. */
public final class GreatCircle {
    private static final double RADIUS = 6371;

    private GreatCircle() {}

    public static double kilometres(Coordinates from, Coordinates to) {
        double north = Math.toRadians(to.latitude() - from.latitude()) / 2;
        double east = Math.toRadians(to.longitude() - from.longitude()) / 2;
        double haversine = square(Math.sin(north))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * square(Math.sin(east));
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double square(double value) {
        return value * value;
    }
}
