package fingerpost.simulate.engine;

import java.util.Arrays;

/** Those inside something, by the time when each leaves. */
final class Departures {
    private double[] times = new double[16];
    private double next = Double.POSITIVE_INFINITY;
    private int head;
    private int size;

    /** How many are inside after those have left whose time has come. */
    int at(double now) {
        return now < next ? size : left(now);
    }

    private int left(double now) {
        int mask = times.length - 1;
        while (size > 0 && times[head & mask] <= now) {
            head++;
            size--;
        }
        next = size > 0 ? times[head & mask] : Double.POSITIVE_INFINITY;
        return size;
    }

    /** One more, who mostly leaves last. */
    void add(double time) {
        if (size == times.length) {
            double[] larger = new double[2 * size];
            for (int i = 0; i < size; i++) {
                larger[i] = times[(head + i) & (size - 1)];
            }
            times = larger;
            head = 0;
        }
        int mask = times.length - 1;
        int place = head + size;
        while (place > head && times[(place - 1) & mask] > time) {
            times[place & mask] = times[(place - 1) & mask];
            place--;
        }
        times[place & mask] = time;
        next = Math.min(next, time);
        size++;
    }

    @Override
    public String toString() {
        double[] inside = new double[size];
        for (int i = 0; i < size; i++) {
            inside[i] = times[(head + i) & (times.length - 1)];
        }
        return Arrays.toString(inside);
    }
}
