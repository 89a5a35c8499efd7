package fingerpost.behaviour.upstream;

import java.util.List;
import java.util.Optional;

/** HAProxy's way with backups, as long as {@code option allbackups} is not set: the first that is usable takes everything. */
record FirstOfBackups(List<Peer> backups) implements Algorithm {
    FirstOfBackups {
        backups = List.copyOf(backups);
    }

    @Override
    public Optional<Peer> choose(Choice choice) {
        return backups.stream().filter(choice::mayTake).findFirst();
    }
}
