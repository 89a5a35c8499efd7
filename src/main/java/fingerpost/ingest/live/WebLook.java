package fingerpost.ingest.live;

import fingerpost.diagnose.web.Admission;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Limits;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Asks the web servers of names, each at one of its addresses, over plain HTTP and TLS. */
final class WebLook {
    private final WebClient client;
    private final Scope scope;
    private final Notes notes;
    private final Consumer<String> onProgress;
    private int hosts;

    WebLook(WebClient client, Scope scope, Notes notes, Consumer<String> onProgress) {
        this.client = client;
        this.scope = scope;
        this.notes = notes;
        this.onProgress = onProgress;
    }

    /** Those hosts of the group that could be asked, whether they answer or not; none where its address must not be asked. */
    List<SeenHost> at(WebGroup group) throws InterruptedException {
        IpAddress address = group.addresses().iterator().next();
        Optional<String> refusal = Admission.refusal(address, scope);
        if (refusal.isPresent()) {
            notes.notSeen(address, "The address " + refusal.get() + ", so no web server was looked at there.");
            return List.of();
        }
        List<Callable<SeenHost>> looks = new ArrayList<>();
        for (DomainName name : group.names()) {
            if (hosts < Limits.IMPORT_HOSTS) {
                hosts++;
                looks.add(() -> look(name, address));
            } else {
                notes.notSeen(
                        name, "Web servers of " + Limits.IMPORT_HOSTS + " hosts were looked at, not of this one.");
            }
        }
        return together(looks);
    }

    private SeenHost look(DomainName name, IpAddress address) {
        tell("Looking at https://" + name.host() + "/ and http://" + name.host() + "/");
        DomainName host = name.isWildcard() ? ZoneReading.nobody(name.parent()) : name;
        WebAnswer plain = client.ask(WebRequest.of(address, 80, false, host));
        WebAnswer secure = client.ask(WebRequest.of(address, 443, true, host));
        return SeenHost.of(name, plain, secure);
    }

    /** Hosts are looked at side by side, but told one at a time. */
    private synchronized void tell(String what) {
        onProgress.accept(what);
    }

    private static <T> List<T> together(List<Callable<T>> looks) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = looks.stream().map(threads::submit).toList();
            try {
                List<T> seen = new ArrayList<>();
                for (Future<T> each : begun) {
                    seen.add(each.get());
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return seen;
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                throw stopped;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
