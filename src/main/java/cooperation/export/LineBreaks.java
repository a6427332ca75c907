package cooperation.export;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: by the rules of Unicode, which keep closing punctuation with the
 * word before it, in Chinese as elsewhere.
 */
class LineBreaks implements FSTextBreaker {

	private final BreakIterator breaks = BreakIterator.getLineInstance();

	@Override
	public int next() {
		return this.breaks.next();
	}

	@Override
	public void setText(String text) {
		this.breaks.setText(text);
	}

}
