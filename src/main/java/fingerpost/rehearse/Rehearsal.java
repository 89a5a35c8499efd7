package fingerpost.rehearse;

import fingerpost.behaviour.Announcement;
import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.wire.TsigKey;
import fingerpost.wire.serve.DnsService;
import fingerpost.wire.serve.Given;
import fingerpost.wire.serve.Heard;
import fingerpost.wire.serve.ZoneUpdate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One design while it is being rehearsed: it can be asked by many at the same time, elements of it fail and recover, its
 * registries are written to, and it can be replaced by its next version.
 */
public final class Rehearsal implements DnsService {
    private final DesignState state;
    private final Keys keys;
    private final Consumer<Asked> audience;
    private Stage stage;
    private volatile long version;

    /**
     * @param audience told of everything that is asked, from several threads
     * @param seed of the dice that policies throw
     */
    public Rehearsal(Topology topology, Keys keys, Consumer<Asked> audience, long seed) {
        this.stage = Stage.of(topology);
        this.keys = keys;
        this.audience = audience;
        this.state = new DesignState(seed);
    }

    @Override
    public Given answer(Heard heard) {
        Asker asker = new Asker(heard.asker(), heard.clientSubnet(), Whereabouts.UNKNOWN);
        Answered answered;
        boolean isLasting;
        synchronized (state) {
            long uses = state.uses();
            answered = stage.authority().explain(heard.question(), asker, state);
            isLasting = state.uses() == uses;
        }
        Asked asked = AnswerText.of(heard, answered);
        return new Given(answered.response(), isLasting, () -> audience.accept(asked));
    }

    @Override
    public Rcode update(ZoneUpdate update) {
        Stage.Updated updated;
        synchronized (state) {
            updated = stage.after(update);
            stage = updated.stage();
            version++;
        }
        int changes = update.changes().size();
        audience.accept(new Asked(
                update.asker(),
                "update of " + update.zone() + " with " + changes + (changes == 1 ? " change" : " changes"),
                updated.rcode().name(),
                "signed with the key " + update.key()));
        return updated.rcode();
    }

    @Override
    public Optional<TsigKey> key(DomainName name) {
        return keys.find(name);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void declined(IpAddress asker, String what, String rcode) {
        audience.accept(new Asked(asker, what, rcode, ""));
    }

    /** Whether there is such an element, or such an instance of a registry. */
    public boolean knows(Id element) {
        synchronized (state) {
            return stage.topology().find(element).isPresent()
                    || stage.announced().records().stream()
                            .map(Announcement::backend)
                            .anyMatch(element::equals);
        }
    }

    /** From now on it does not answer; answers that depend on it change with the next question. */
    public void fail(Id element) {
        synchronized (state) {
            state.fail(element);
            version++;
        }
    }

    public void heal(Id element) {
        synchronized (state) {
            state.recover(element);
            version++;
        }
    }

    public Set<Id> down() {
        synchronized (state) {
            return state.down();
        }
    }

    /** From now on that design is served; what is down stays down. */
    public void replace(Topology topology) {
        synchronized (state) {
            stage = stage.with(topology);
            version++;
        }
    }
}
