package fingerpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanMarkdownTest {
    @Test
    void aReviewerReadsWhatChangesWhyToWaitAndHowToCheck() {
        assertThat(PlanMarkdown.of(Planner.of(design("192.0.2.1", ""), design("192.0.2.2", "Move"), Planner.QUICK)))
                .isEqualTo("""
                    # Plan: Move

                    3 steps, 8 min of waiting. Carry out each step whole, see that its checks hold, and wait before the next.

                    ## 1. Lower the TTLs of www.example.com A

                    ```diff
                    - www.example.com. 300 A 192.0.2.1
                    + www.example.com. 60 A 192.0.2.1
                    ```

                    If skipped: Without it the old answers last for their old TTLs, and going back after a fault takes as long.

                    Check:

                    ```sh
                    dig +norecurse +noall +answer +ttlid @ns1.example.com www.example.com. A
                    #   www.example.com. 60 A 192.0.2.1
                    ```

                    **Then wait 6 min.** A resolver that got the old answer just before keeps it for its TTL, 5 min, and a browser 60 s longer.

                    ## 2. Switch www.example.com A

                    ```diff
                    - www.example.com. 60 A 192.0.2.1
                    + www.example.com. 60 A 192.0.2.2
                    ```

                    If skipped: This is the change itself; until the wait ends, clients come by the old and by the new way.

                    Check:

                    ```sh
                    dig +norecurse +noall +answer +ttlid @ns1.example.com www.example.com. A
                    #   www.example.com. 60 A 192.0.2.2
                    ```

                    **Then wait 2 min.** A resolver that got the old answer just before keeps it for its TTL, 1 min, and a browser 60 s longer.

                    ## 3. Set the wanted TTLs of www.example.com A

                    ```diff
                    - www.example.com. 60 A 192.0.2.2
                    + www.example.com. 300 A 192.0.2.2
                    ```

                    If skipped: The name servers would be asked far more often than needed, and an outage of theirs shows at once. Raise only when you no longer want to go back quickly.

                    Check:

                    ```sh
                    dig +norecurse +noall +answer +ttlid @ns1.example.com www.example.com. A
                    #   www.example.com. 300 A 192.0.2.2
                    ```
                    """);
    }

    @Test
    void nothingToDoIsSaid() {
        assertThat(PlanMarkdown.of(Planner.of(design("192.0.2.1", ""), design("192.0.2.1", ""), Planner.QUICK)))
                .isEqualTo("# Plan\n\nThe two designs say the same; there is nothing to do.\n");
    }

    @Test
    void aTitleWithALineFeedStaysOnItsLine() {
        assertThat(PlanMarkdown.of(Planner.of(design("192.0.2.1", ""), design("192.0.2.1", "a\n# b"), Planner.QUICK)))
                .startsWith("# Plan: a # b\n");
    }

    private static Topology design(String address, String title) {
        DomainName apex = DomainName.of("example.com");
        RecordSet set = RecordSet.fixed(apex.child("www"), new Ttl(300), Rdata.parse(RecordType.A, address));
        return Topology.of(title, "", List.of(HostedZone.of(Id.of("zone"), apex).withEntries(List.of(set))));
    }
}
