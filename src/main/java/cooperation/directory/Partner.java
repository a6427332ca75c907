package cooperation.directory;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * A body that takes part and is neither one of the organizations nor a UN entity.
 */
@Entity
@Immutable
public class Partner extends Noun {

}
