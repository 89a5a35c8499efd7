package fingerpost.architecture.faults.simulate;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class ThrowsDice {
    private ThrowsDice() {}

    static Random unseeded() {
        return new Random();
    }

    static int ofTheThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    static RandomGenerator byDefault() {
        return RandomGenerator.getDefault();
    }

    static RandomGenerator innocent(long seed) {
        return new Random(seed);
    }
}
