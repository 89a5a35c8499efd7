package fingerpost.diagnose.drift;

import fingerpost.wire.ZoneTransfer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a comparison goes beyond one question for each place.
 *
 * @param samples of each set that draws or rotates; empty: the policies are not looked at, nor their lines
 */
record Depth(Optional<ZoneTransfer> transfers, Optional<Quick> quick, OptionalInt samples, Optional<Pools> pools) {
    static final Depth PLAIN = new Depth(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    Depth with(ZoneTransfer by) {
        return new Depth(Optional.of(by), quick, samples, pools);
    }

    Depth with(Quick other) {
        return new Depth(transfers, Optional.of(other), samples, pools);
    }

    Depth withSamples(int times) {
        return new Depth(transfers, quick, OptionalInt.of(times), pools);
    }

    Depth with(Pools other) {
        return new Depth(transfers, quick, samples, Optional.of(other));
    }
}
