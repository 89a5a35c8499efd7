package fingerpost.rehearse;

import fingerpost.behaviour.Announcement;
import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.HttpRequest;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.behaviour.Turn;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.wire.TsigKey;
import fingerpost.wire.serve.DnsService;
import fingerpost.wire.serve.Given;
import fingerpost.wire.serve.Heard;
import fingerpost.wire.serve.HttpGiven;
import fingerpost.wire.serve.HttpHeard;
import fingerpost.wire.serve.Turns;
import fingerpost.wire.serve.ZoneUpdate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One design while it is being rehearsed: it can be asked by many at the same time, elements of it fail and recover, its
 * registries are written to, and it can be replaced by its next version.
 */
public final class Rehearsal implements DnsService {
    private final DesignState state;
    private final Consumer<Asked> audience;
    private final InstantSource clock;
    private final Instant begun;
    private Optional<Detection> detection = Optional.empty();
    private Stage stage;
    private volatile Keys keys;
    private volatile long version;

    /**
     * @param audience told of everything that is asked, from several threads
     * @param seed of the dice that policies throw
     */
    public Rehearsal(Topology topology, Keys keys, Consumer<Asked> audience, long seed) {
        this(topology, keys, audience, seed, InstantSource.system());
    }

    /** With a time of its own, by which failed members of a service are tried again. */
    Rehearsal(Topology topology, Keys keys, Consumer<Asked> audience, long seed, InstantSource clock) {
        this.clock = clock;
        this.begun = clock.instant();
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
        Optional<Turn> turn;
        synchronized (state) {
            long uses = state.uses();
            answered = stage.authority().explain(heard.question(), asker, state);
            isLasting = state.uses() == uses;
            turn = state.onlyTurnSince(uses);
        }
        Asked asked = AnswerText.of(heard, answered);
        return new Given(
                answered.response(),
                isLasting,
                () -> audience.accept(asked),
                turn.filter(each -> each.of() <= Turns.MOST).map(InTurn::new));
    }

    /** Answers that differ by the turn of one RRset only, shared by all who ask. */
    private final class InTurn implements Turns {
        private final Turn turn;

        InTurn(Turn turn) {
            this.turn = turn;
        }

        @Override
        public int current() {
            return turn.start();
        }

        @Override
        public int of() {
            return turn.of();
        }

        @Override
        public int next(long known) {
            synchronized (state) {
                return turn.next(known).orElse(-1);
            }
        }
    }

    /**
     * What a request gets that arrives at that place of the design.
     *
     * @param heard with {@code Fingerpost-Client: 198.51.100.7} as if it came from that client
     */
    HttpGiven request(WebPlace place, HttpHeard heard) {
        HttpRequest request = new HttpRequest(
                place.address(), place.port(), heard.tls(), heard.host(), heard.uri(), client(heard), heard.cookies());
        Routing routing;
        HttpGiven given;
        synchronized (state) {
            state.advance(Duration.between(begun, clock.instant()).minus(state.now()));
            Topology topology = stage.topology();
            Optional<Element> there = stage.standing().listening(place.address(), place.port()).stream()
                    .min(Comparator.comparing(each -> state.isDown(each.id())));
            routing = there.map(each -> each instanceof Proxy proxy
                            ? stage.proxies().route(proxy, request, state)
                            : stage.proxies().direct(each, request, state))
                    .orElseGet(() -> new Routing(
                            Optional.empty(), Optional.empty(), new RouteEnd.Refused("nothing is there"), List.of()));
            given = there.map(each -> new StandIn(topology).page(routing, request, each))
                    .orElseGet(HttpGiven.Closed::new);
        }
        audience.accept(new Asked(
                Asked.Kind.HTTP,
                heard.asker(),
                heard.method() + " " + (heard.tls() ? "https" : "http") + "://" + heard.host() + heard.uri() + " at "
                        + place.socket(),
                StandIn.answer(given, routing),
                StandIn.why(routing),
                StandIn.path(routing)));
        return given;
    }

    private static IpAddress client(HttpHeard heard) {
        String as = heard.headers().getOrDefault("fingerpost-client", "");
        return IpAddress.isLiteral(as) ? IpAddress.of(as) : heard.asker();
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
                Asked.Kind.UPDATE,
                update.asker(),
                "update of " + update.zone() + " with " + changes + (changes == 1 ? " change" : " changes"),
                updated.rcode().name(),
                "signed with the key " + update.key(),
                List.of()));
        return updated.rcode();
    }

    @Override
    public Optional<TsigKey> key(DomainName name) {
        return keys.find(name);
    }

    /** Those of the design that is served, and of those before. */
    public Keys keys() {
        return keys;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void declined(IpAddress asker, String what, String rcode) {
        audience.accept(new Asked(Asked.Kind.DECLINED, asker, what, rcode, "", List.of()));
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

    /**
     * From now on health checks notice a change only after as many probes as they need, not at once.
     *
     * @param later runs something after that time, on any thread
     */
    public void detectLate(BiConsumer<Duration, Runnable> later) {
        synchronized (state) {
            Detection late = new Detection(
                    state,
                    (time, work) -> later.accept(time, () -> {
                        synchronized (state) {
                            work.run();
                        }
                    }));
            late.watch(stage.topology());
            detection = Optional.of(late);
            version++;
        }
    }

    /** From now on it does not answer; answers that depend on it change with the next question. */
    public void fail(Id element) {
        synchronized (state) {
            state.fail(element);
            changed(element);
        }
    }

    public void heal(Id element) {
        synchronized (state) {
            state.recover(element);
            changed(element);
        }
    }

    private void changed(Id element) {
        forget();
        detection.ifPresent(each -> each.changed(element, this::forget));
    }

    private void forget() {
        synchronized (state) {
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
            keys = keys.andOf(topology);
            detection.ifPresent(each -> each.watch(topology));
            version++;
        }
    }
}
