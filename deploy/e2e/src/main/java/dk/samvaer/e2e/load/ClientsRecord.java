package dk.samvaer.e2e.load;

import dk.samvaer.e2e.history.Command;
import dk.samvaer.e2e.history.Walk;
import java.util.List;

/** What the clients of a run did and were told. */
public record ClientsRecord(List<Walk> walks, List<Command> commands, List<Attempt> attempts) {}
