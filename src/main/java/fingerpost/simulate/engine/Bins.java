package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Model;

/** The bins of time that things are counted in. */
final class Bins {
    private final double perMicro;

    Bins(Model model, int count) {
        perMicro = (double) count / model.duration();
    }

    /** The bin of that microsecond. */
    int at(long now) {
        return (int) (now * perMicro);
    }

    /** The first microsecond after a bin. */
    long end(int bin) {
        long end = (long) ((bin + 1) / perMicro);
        while (at(end) > bin) {
            end--;
        }
        while (at(end) <= bin) {
            end++;
        }
        return end;
    }
}
