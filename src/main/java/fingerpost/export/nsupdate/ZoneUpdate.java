package fingerpost.export.nsupdate;

import fingerpost.export.zonefile.ZoneLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The lines that bring a zone from one state to another. */
final class ZoneUpdate {
    /** So many sets in one message stay below 64 kB, mostly; the names of one owner are never torn apart. */
    private static final int SETS = 150;

    private final ZoneLines wanted;
    private final Optional<ZoneLines> before;
    private final List<Update> lines = new ArrayList<>();

    private ZoneUpdate(Optional<ZoneLines> before, ZoneLines wanted) {
        this.wanted = wanted;
        this.before = before;
    }

    /**
     * From {@code before} to {@code wanted}; none where nothing changes. Without a state before, every set is written whatever
     * the server has, and what only the server has stays.
     */
    static List<Update> of(Optional<ZoneLines> before, ZoneLines wanted) {
        ZoneUpdate update = new ZoneUpdate(before, wanted);
        update.write();
        return List.copyOf(update.lines);
    }

    private void write() {
        Set<ZoneLines.Key> changed = new TreeSet<>(wanted.sets().keySet());
        before.ifPresent(old -> changed.addAll(old.sets().keySet()));
        changed.removeIf(this::isSame);
        List<ZoneLines.Key> message = new ArrayList<>();
        String owner = "";
        for (ZoneLines.Key key : changed) {
            if (message.size() >= SETS && !key.owner().equals(owner)) {
                send(message);
                message.clear();
            }
            message.add(key);
            owner = key.owner();
        }
        if (!message.isEmpty()) {
            send(message);
        }
    }

    private boolean isSame(ZoneLines.Key key) {
        return before.isPresent()
                && new HashSet<>(before.get().set(key.owner(), key.type()))
                        .equals(new HashSet<>(wanted.set(key.owner(), key.type())));
    }

    private void send(List<ZoneLines.Key> keys) {
        lines.add(new Update.Zone(wanted.apex()));
        before.ifPresent(old -> keys.forEach(key -> prerequisites(old, key)));
        keys.stream().filter(key -> !isNameServers(key)).forEach(this::delete);
        keys.forEach(this::add);
        keys.stream().filter(this::isNameServers).forEach(this::deleteNameServers);
        lines.add(new Update.Send());
    }

    private void prerequisites(ZoneLines old, ZoneLines.Key key) {
        List<ZoneLines.Line> had = old.set(key.owner(), key.type());
        if (had.isEmpty()) {
            lines.add(new Update.HasNot(key.owner(), key.type()));
        }
        had.forEach(each -> lines.add(new Update.Has(key.owner(), key.type(), each.data())));
    }

    private void delete(ZoneLines.Key key) {
        boolean there =
                before.isEmpty() || !before.get().set(key.owner(), key.type()).isEmpty();
        if (there) {
            lines.add(new Update.DeleteSet(key.owner(), key.type()));
        }
    }

    private void add(ZoneLines.Key key) {
        wanted.set(key.owner(), key.type())
                .forEach(each -> lines.add(new Update.Add(key.owner(), each.ttl(), key.type(), each.data())));
    }

    /** Servers ignore an update that takes all NS of an apex (RFC 2136 section 3.4.2.4), so new ones come before old ones go. */
    private void deleteNameServers(ZoneLines.Key key) {
        Set<String> kept = new LinkedHashSet<>();
        wanted.set(key.owner(), key.type()).forEach(each -> kept.add(each.data()));
        before.ifPresent(old -> old.set(key.owner(), key.type()).stream()
                .filter(each -> !kept.contains(each.data()))
                .forEach(each -> lines.add(new Update.Delete(key.owner(), key.type(), each.data()))));
    }

    private boolean isNameServers(ZoneLines.Key key) {
        return key.owner().equals(wanted.apex()) && key.type().equals("NS");
    }
}
