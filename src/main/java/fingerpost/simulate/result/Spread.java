package fingerpost.simulate.result;

/**
 * How unequally the parts of a simulation, each one cache in one run, count: sums of squares by which shares get their bands.
 * Parts are independent of each other, so their scatter is the error of what they add up to.
 */
public final class Spread {
    private final Tally.Shape shape;
    private final long[] addresses;
    private final long[] addressesByRequests;
    private final long[] ends;
    private final long[] endsByRequests;
    private final long[] requests;
    private long parts;

    public Spread(Tally.Shape shape) {
        this.shape = shape;
        addresses = new long[(shape.bins() + 1) * shape.addresses()];
        addressesByRequests = new long[addresses.length];
        ends = new long[(shape.bins() + 1) * shape.ends()];
        endsByRequests = new long[ends.length];
        requests = new long[shape.bins() + 1];
    }

    /** Takes in one part, by bin and over the whole time. */
    public void add(Tally part) {
        parts++;
        long all = 0;
        for (int bin = 0; bin < shape.bins(); bin++) {
            long count = part.requests[bin];
            all += count;
            requests[bin] += count * count;
        }
        requests[shape.bins()] += all * all;
        squares(part.byAddress, part.requests, shape.addresses(), all, addresses, addressesByRequests);
        squares(part.byEnd, part.requests, shape.ends(), all, ends, endsByRequests);
    }

    private void squares(long[] counts, long[] perBin, int width, long all, long[] squares, long[] products) {
        for (int i = 0; i < width; i++) {
            long sum = 0;
            for (int bin = 0; bin < shape.bins(); bin++) {
                long count = counts[bin * width + i];
                sum += count;
                squares[bin * width + i] += count * count;
                products[bin * width + i] += count * perBin[bin];
            }
            squares[shape.bins() * width + i] += sum * sum;
            products[shape.bins() * width + i] += sum * all;
        }
    }

    /** Adds what another one has taken in. */
    public void add(Spread other) {
        parts += other.parts;
        add(addresses, other.addresses);
        add(addressesByRequests, other.addressesByRequests);
        add(ends, other.ends);
        add(endsByRequests, other.endsByRequests);
        add(requests, other.requests);
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** The share of an address in a bin, or over the whole time where {@code bin} is the number of bins. */
    public Share ofAddress(Tally all, int address, int bin) {
        return share(all.byAddress, all, shape.addresses(), address, bin, addresses, addressesByRequests);
    }

    /** The share of an end, as {@link #ofAddress}. */
    public Share ofEnd(Tally all, int end, int bin) {
        return share(all.byEnd, all, shape.ends(), end, bin, ends, endsByRequests);
    }

    private Share share(long[] counts, Tally all, int width, int thing, int bin, long[] squares, long[] products) {
        boolean whole = bin == shape.bins();
        long n = whole ? all.allRequests() : all.requests[bin];
        long x = 0;
        for (int each = whole ? 0 : bin; each <= (whole ? bin - 1 : bin); each++) {
            x += counts[each * width + thing];
        }
        if (n == 0) {
            return Share.NOTHING;
        }
        double p = (double) x / n;
        int at = bin * width + thing;
        double scatter = squares[at] - 2 * p * products[at] + p * p * requests[bin];
        if (parts < 2) {
            return new Share(p, 0, 1, x);
        }
        double deviation = Math.sqrt(Math.max(0, scatter) * parts / (parts - 1)) / n;
        double reach = Student.of95(parts - 1) * deviation;
        return new Share(p, Math.max(0, p - reach), Math.min(1, p + reach), x);
    }
}
