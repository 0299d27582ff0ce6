"""Page settings: what the name of an element says the blocks in it are, where they are no article."""

import re
from functools import lru_cache

#: Tags whose blocks are no article, and what they are.
TAG_SETTINGS = {
    "nav": "navigation", "footer": "footer", "figcaption": "photo_caption", "aside": "page_furniture",
    "form": "page_furniture", "button": "page_furniture", "menu": "navigation", "dialog": "page_furniture",
}  # fmt: skip
_NAME_SETTINGS = (
    # Names web developers give to parts of a page, in class and id attributes.
    (
        "cookie_notice",
        r"cookie|consent|gdpr|\bcmp\b|cmp-|sliding-popup|sp_message|truste|onetrust|didomi|cc-banner|privacy-banner|usercentrics",
    ),
    ("comments", r"comments?\b|comment-|disqus|respond|livefyre|coral-"),
    ("donation_appeal", r"donat|appeal|support-us|contribut(?:e|ions?)(?:-|\b)|fundrais|membership"),
    ("newsletter", r"newsletter|signup|sign-up|mailing|email-form|email-cta|mailchimp"),
    ("subscription", r"paywall|subscri|piano-|regwall|meter-|login|signin"),
    ("share_buttons", r"shar(?:e|ing)|social|addthis|addtoany|sharedaddy|follow-us|print-"),
    (
        "related_links",
        r"relat|recommend|recirc|read-?more|more-stories|most-read|popular|trending|teaser|outbrain|taboola|also-like|up-next|next-article",
    ),
    ("advertisement", r"\bads?\b|advert|ad-slot|adslot|sponsor|promo|dfp-|banner-ad"),
    ("tags", r"\btags?\b|tag-list|post-tags|topics|keywords"),
    ("photo_credit", r"credit"),
    ("photo_caption", r"caption"),
    (
        "byline",
        r"byline|author|dateline|timestamp|pub-?date|published|posted-on|article-meta|entry-meta|post-meta",
    ),
    ("copyright", r"copyright"),
    ("footer", r"footer|colophon"),
    ("navigation", r"\bnav|menu|breadcrumb|masthead|site-header|skip-link|pagination|pager"),
)
_NAMES = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _NAME_SETTINGS), re.IGNORECASE)


@lru_cache(maxsize=4096)
def setting_of(names: str) -> str:
    """The setting that an element's class and identifier give; pages repeat the same few hundred names."""
    match = _NAMES.search(names[:500])
    return match.lastgroup or "" if match is not None else ""
