package dk.samvaer.starter.instances;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dk.samvaer.starter.mongo.MajorityCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shares the sweeps over the instances of the service. Each says every two seconds that it is there, by the database's clock, and counts the
 * others that said so within five; what hashes to its place among them is its own. The share of one that was killed passes to the others
 * within seven seconds, that of one that ends in order within two. While two disagree, both may sweep the same: every sweep allows that.
 */
public final class Instances implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);
    private static final Duration COUNTS_FOR = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final MajorityCollection told;
    private final String self;
    private final BooleanSupplier open;
    private volatile Share share = Share.ALL;
    private boolean closed;

    /**
     * @param told where the instances say that they are there
     * @param self names this instance, and after its restart the same one; two of one name would each sweep all
     * @param open whether the database may be used yet
     */
    public Instances(MajorityCollection told, String self, BooleanSupplier open) {
        this.told = told;
        this.self = self;
        this.open = open;
    }

    private record Share(int place, int of) {
        static final Share ALL = new Share(0, 1);

        boolean has(UUID id) {
            return Math.floorMod(id.hashCode(), of) == place;
        }
    }

    /** Whether sweeping this case or document is left to this instance. */
    public boolean isMine(UUID id) {
        return share.has(id);
    }

    /** Says that this instance is there, and learns which others are. */
    @Scheduled(fixedDelayString = "${samvaer.instances.interval:2s}")
    public synchronized void tell() {
        if (!closed && open.getAsBoolean()) {
            Document own = told.get(c -> Objects.requireNonNull(c.findOneAndUpdate(
                    eq("_id", self),
                    Updates.currentDate("at"),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))));
            Instant now = own.getDate("at").toInstant();
            count(now, told.get(c -> c.find().into(new ArrayList<>())));
        }
    }

    private void count(Instant now, List<Document> all) {
        List<String> there = all.stream()
                .filter(other -> !at(other).isBefore(now.minus(COUNTS_FOR)))
                .map(other -> other.getString("_id"))
                .sorted()
                .toList();
        Share found = new Share(there.indexOf(self), there.size());
        if (!found.equals(share)) {
            LOG.info("{} instances share the sweeps", found.of());
        }
        share = found;
        if (all.stream().anyMatch(other -> at(other).isBefore(now.minus(FORGOTTEN_AFTER)))) {
            told.get(c -> c.deleteMany(lt("at", Date.from(now.minus(FORGOTTEN_AFTER)))));
        }
    }

    private static Instant at(Document instance) {
        return instance.getDate("at").toInstant();
    }

    /** Leaves its share to the others. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            told.get(c -> c.deleteOne(eq("_id", self)));
        } catch (RuntimeException away) {
            LOG.debug("The others notice by themselves that this instance has ended", away);
        }
    }
}
