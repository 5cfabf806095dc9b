package dk.samvaer.starter.testkit.cycle.hen;

import dk.samvaer.starter.testkit.cycle.egg.Egg;
import java.util.List;

/** Knows its eggs, which know it. */
public record Hen(List<Egg> laid) {}
