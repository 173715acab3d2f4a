"""Everything an operator can set, from the environment or `.env` (documented in `.env.example`)."""

import base64
import ipaddress
import re
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv.parser import parse_stream
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from conversations.duration import Duration
from conversations.texts import LANGUAGES
from conversations.timers import Terms

TELEGRAM = "https://api.telegram.org"
# No fault of its own: a default that another fault kept from being made.
FOLLOWS = "default_factory_not_called"


class Wrong(Exception):
    """A setting that cannot be used; str() is one line that names it, `others` the lines of the rest."""

    def __init__(self, line: str, *others: str) -> None:
        super().__init__(line)
        self.others = others


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _address(value: str, schemes: tuple[str, ...]) -> str:
    """`value` if it is an address with one of `schemes` and a host (a database's may be in its query)."""
    parts = urlsplit(value)
    _ = parts.port  # raises ValueError for an impossible one
    if parts.scheme not in schemes or not (parts.hostname or "host=" in parts.query):
        raise ValueError(f"is not an address that starts with {' or '.join(f'{s}://' for s in schemes)}")
    return value.rstrip("/")


def _database_url(value: str) -> str:
    return _address(value, ("postgresql", "postgres"))


def _web_url(value: str) -> str:
    return _address(value, ("https", "http"))


def _public_url(value: str) -> str:
    parts = urlsplit(_web_url(value))
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ValueError(f"is needed: people elsewhere cannot reach {value}; write the https address")
    return value.rstrip("/")


def _smtp_url(value: str) -> str:
    return _address(value, ("smtp", "smtps"))


def _mail_address(value: str) -> str:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+|[^<>]*<[^@\s<>]+@[^@\s<>]+>", value):
        raise ValueError("is not a mail address")
    return value


def _bot_token(value: str) -> str:
    if not re.fullmatch(r"\d+:[\w-]+", value):
        raise ValueError("is not a bot token like 123456:ABC-DEF")
    return value


def _webhook_secret(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
        raise ValueError("may only have letters, digits, _ and -, 256 at most")
    return value


def _encryption_key(value: str) -> str:
    try:
        length = len(base64.urlsafe_b64decode(value))
    except ValueError:
        length = 0
    if length != 32:
        raise ValueError("is not 32 bytes in URL-safe base64")
    return value


def _machines(value: str) -> str:
    for machine in value.split(",") if value != "*" else ():
        try:
            ipaddress.ip_network(machine.strip())
        except ValueError:
            raise ValueError(
                f"has {machine.strip()!r}, which is no address like 10.0.0.1 or 10.0.0.0/8"
            ) from None
    return value


def _one_line(value: str) -> str:
    if re.search(r"[\[\]<>\n]", value):
        raise ValueError("is a name or an address on one line, without brackets")
    return value.strip()


def _time_zone(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise ValueError("is not a time zone like Europe/Brussels") from None


def _duration(value: object) -> object:
    return Duration.parse(value) if isinstance(value, str) else value


def _default_practice(said: Mapping[str, Any]) -> bool:
    return not said["telegram_token"] and not said["database_url"]


def _default_public_url(said: Mapping[str, Any]) -> str:
    host = said["bind"]
    return f"http://[{host}]:{said['port']}" if ":" in host else f"http://{host}:{said['port']}"


Lasting = Annotated[Duration, NoDecode, BeforeValidator(_duration)]


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        env_ignore_empty=True,
        validate_default=True,
        arbitrary_types_allowed=True,
    )

    database_url: Annotated[str, AfterValidator(_database_url)] | None = Field(None, repr=False)
    data_dir: Annotated[Path, AfterValidator(lambda path: path.expanduser().absolute())] = Path("data")
    telegram_token: Annotated[str, AfterValidator(_bot_token)] | None = Field(None, repr=False)
    telegram_api_url: Annotated[str, AfterValidator(_web_url)] = TELEGRAM
    telegram_webhook: bool = False
    telegram_webhook_secret: Annotated[str, AfterValidator(_webhook_secret)] | None = Field(None, repr=False)
    telegram_rate: float = Field(30, gt=0, allow_inf_nan=False)
    practice: bool = Field(default_factory=_default_practice)
    bind: str = "127.0.0.1"
    port: int = Field(8080, ge=1, le=65535)
    public_url: Annotated[str, AfterValidator(_public_url)] = Field(default_factory=_default_public_url)
    forwarded_allow_ips: Annotated[str, AfterValidator(_machines)] = "127.0.0.1,::1"
    smtp_url: Annotated[str, AfterValidator(_smtp_url)] | None = Field(None, repr=False)
    mail_from: Annotated[str, AfterValidator(_mail_address)] | None = None
    alert_to: Annotated[str, AfterValidator(_mail_address)] | None = None
    encryption_key: Annotated[str, AfterValidator(_encryption_key)] | None = Field(None, repr=False)
    metrics_token: str | None = Field(None, repr=False)
    privacy_controller: Annotated[str, AfterValidator(_one_line)] | None = None
    privacy_contact: Annotated[str, AfterValidator(_one_line)] | None = None
    timezone: Annotated[ZoneInfo, BeforeValidator(_time_zone)] = ZoneInfo("Europe/Brussels")
    bot_language: Literal["nl", "fr", "en"] = "nl"
    remind_contact_after: Lasting = Terms.remind
    deputy_after: Lasting = Terms.deputy
    desk_after: Lasting = Terms.desk
    ask_outcome_after: Lasting = Terms.outcome
    ask_waiting_after: Lasting = Terms.waiting
    forget_after: Lasting = Terms.forget
    retry_first: Lasting = Duration.parse("PT5S")
    retry_max: Lasting = Duration.parse("PT15M")
    log_format: Literal["console", "json"] | None = None

    @field_validator("bind")
    @classmethod
    def _practice_stays_here(cls, bind: str, others: ValidationInfo) -> str:
        if others.data.get("practice") and not is_loopback(bind):
            raise ValueError(f"the practice room listens on this machine only, not on {bind} (see PRACTICE)")
        return bind

    @model_validator(mode="after")
    def _mail_has_a_sender(self) -> Self:
        if self.smtp_url and not self.mail_from:
            raise ValueError("MAIL_FROM: is needed when SMTP_URL is set")
        return self


NAMES = frozenset(name.upper() for name in Settings.model_fields)
assert set(LANGUAGES) == {"nl", "fr", "en"}


def load_settings(dotenv: Path = Path(".env")) -> Settings:
    """From the environment, then `dotenv`, then the defaults. Raises Wrong."""
    if wrong := _wrong_names(dotenv):
        raise Wrong(*wrong)
    try:
        return Settings(_env_file=dotenv, _env_file_encoding="utf-8-sig")  # type: ignore[call-arg]
    except ValidationError as error:
        lines = [_line(one) for one in error.errors(include_url=False) if one["type"] != FOLLOWS]
        raise Wrong(*lines) from None


def _wrong_names(dotenv: Path) -> list[str]:
    """A line for each name in the file that is not a setting, and for each line that cannot be read."""
    if not dotenv.is_file():
        return []
    try:
        read = list(parse_stream(StringIO(dotenv.read_text("utf-8-sig"))))
    except UnicodeDecodeError:
        raise Wrong(f"{dotenv}: is not UTF-8") from None
    lines = []
    for binding in read:
        blank = len(binding.original.string) - len(binding.original.string.lstrip())
        where = f"{dotenv}:{binding.original.line + binding.original.string[:blank].count(chr(10))}"
        if binding.error:
            lines.append(f"{where}: is not NAME=value")
        elif binding.key is not None and binding.key.upper() not in NAMES:
            lines.append(f"{binding.key}: is not a setting ({where})")
    return lines


def _line(error: Mapping[str, Any]) -> str:
    message = error["msg"].removeprefix("Value error, ")
    name = ".".join(map(str, error["loc"][:1])).upper()
    return f"{name}: {message[0].lower() + message[1:]}" if name else message
