/** What a field of enforcement is about: the words from which names of items are composed, and a law that threatens penalties in it. */
export type Vocabulary = {
  /** Two digits of an item's code. */
  readonly digits: string;
  readonly law: string;
  /** The days of its versions, oldest first. */
  readonly versions: readonly string[];
  /** The first and last of the articles on liability. */
  readonly articles: readonly [from: number, to: number];
  /** What is done, with words between blanks. */
  readonly works: string;
  /** What stands, with words between blanks. */
  readonly things: string;
};

/** Fields whose powers a comprehensive body usually takes over. The laws are real; which article founds an item is made up. */
export const COMPREHENSIVE_VOCABULARY: Readonly<Record<string, Vocabulary>> = {
  城市管理: {
    digits: '17',
    law: '城市市容和环境卫生管理条例',
    versions: ['1992-06-28', '2011-01-08', '2017-03-01'],
    articles: [34, 41],
    works: '生活垃圾收运 餐厨垃圾处置 户外广告设置 建筑垃圾消纳 道路清扫保洁 夜间施工作业 流动摊点经营',
    things: '公共厕所 果壳箱 城市道路 路灯照明设施 窨井盖 城市绿地 店招标牌',
  },
  住房城乡建设: {
    digits: '18',
    law: '建设工程质量管理条例',
    versions: ['2000-01-30', '2017-10-07', '2019-04-23'],
    articles: [54, 74],
    works: '房屋建筑施工 工程监理 工程质量检测 商品房预售 房地产经纪 物业服务 燃气经营',
    things: '基坑支护 建筑起重机械 外脚手架 供水管网 排水设施 燃气管道 房屋承重结构',
  },
  水利: {
    digits: '19',
    law: '中华人民共和国水法',
    versions: ['2002-08-29', '2009-08-27', '2016-07-02'],
    articles: [65, 73],
    works: '取水 河道采砂 水土保持方案编制 涉河项目建设 水利工程施工 农村供水 节约用水管理',
    things: '堤防 水库大坝 水文监测设施 取水计量设施 灌溉渠道 护岸 水闸',
  },
  民政: {
    digits: '11',
    law: '殡葬管理条例',
    versions: ['1997-07-21', '2012-11-09'],
    articles: [18, 23],
    works: '殡仪服务 公墓经营 养老服务 社会团体活动 慈善募捐 丧葬用品销售 社会服务机构运营',
    things: '经营性公墓 农村公益性墓地 养老机构床位 地名标志 殡仪馆 骨灰存放处 行政区域界桩',
  },
  人力社保: {
    digits: '14',
    law: '劳动保障监察条例',
    versions: ['2004-11-01'],
    articles: [23, 30],
    works: '职业介绍 劳务派遣 民办职业技能培训 用工招聘 工资支付 社会保险登记 人力资源服务',
    things: '职工名册 劳动用工台账 工资支付清册 考勤记录系统 工资保证金账户 维权信息告示牌 劳动合同文本库',
  },
  教育: {
    digits: '05',
    law: '中华人民共和国民办教育促进法',
    versions: ['2013-06-29', '2016-11-07', '2018-12-29'],
    articles: [62, 64],
    works: '民办学校办学 校外培训 招生宣传 幼儿园举办 教育收费 学籍管理 中外合作办学',
    things: '校舍 校车 教学设施 学生宿舍 校园周边隔离设施 实验室危险品柜 办学结余资金账户',
  },
  商务: {
    digits: '26',
    law: '商业特许经营管理条例',
    versions: ['2007-02-06'],
    articles: [24, 29],
    works: '特许经营 单用途预付卡发行 二手车交易 报废机动车回收 成品油零售 家庭服务 旧电器流通',
    things: '预收资金存管账户 加油站储油罐 报废机动车拆解场地 拍卖标的展示场所 再生资源回收站点 直销网点 美容美发设施',
  },
  林业: {
    digits: '35',
    law: '中华人民共和国自然保护区条例',
    versions: ['1994-10-09', '2011-01-08', '2017-10-07'],
    articles: [34, 40],
    works: '林木采伐 木材经营加工 野生植物采集 林木种苗生产 森林旅游 松材线虫病疫木处置 野外用火',
    things: '古树名木 林地 湿地 森林防火设施 自然保护区界标 野生动物栖息地 公益林',
  },
  气象: {
    digits: '45',
    law: '中华人民共和国气象法',
    versions: ['1999-10-31', '2014-08-31', '2016-11-07'],
    articles: [35, 40],
    works: '防雷装置检测 升放系留气球 气象预报传播 人工影响天气作业 气象信息服务 雷电防护工程施工 气候可行性论证',
    things: '气象台站 气象探测环境 防雷装置 气象观测仪器 气象专用频道 气球升放场地 气象灾害预警终端',
  },
  人民防空: {
    digits: '43',
    law: '中华人民共和国人民防空法',
    versions: ['1996-10-29', '2009-08-27'],
    articles: [48, 51],
    works: '人防工程建设 人防工程监理 人防设备安装 人防工程平时使用 警报试鸣 防空地下室设计 人防工程维护',
    things: '防空地下室 人防警报设施 人防通信线路 人防工程出入口 防护密闭门 人防工程通风设施 人防疏散场地',
  },
  体育: {
    digits: '29',
    law: '全民健身条例',
    versions: ['2009-08-30', '2013-07-18', '2016-02-06'],
    articles: [36, 40],
    works: '高危险性体育项目经营 游泳场所开放 攀岩活动经营 潜水活动经营 健身服务 体育赛事举办 体育培训',
    things: '公共体育设施 游泳池水质监测设备 健身器材 救生设施 学校体育场地 攀岩墙 体育场馆疏散通道',
  },
  发展改革: {
    digits: '04',
    law: '企业投资项目核准和备案管理条例',
    versions: ['2016-11-30'],
    articles: [18, 20],
    works: '项目核准申报 固定资产投资节能审查 油气管道运营 招标代理 公共信用信息归集 能源项目建设 项目后评价',
    things: '油气管道 管道附属设施 重点用能设备 项目备案信息系统 充电基础设施 储能电站 招标文件档案',
  },
  经济和信息化: {
    digits: '07',
    law: '中华人民共和国节约能源法',
    versions: ['2007-10-28', '2016-07-02', '2018-10-26'],
    articles: [68, 84],
    works: '民用爆炸物品销售 盐业经营 工业节能管理 无线电台设置 监控化学品生产 散装水泥使用 工业产品能效标识',
    things: '无线电发射设备 用能设备 能耗在线监测终端 食盐专用仓库 电磁环境保护区 工业锅炉 预拌砂浆存储罐',
  },
  电力: {
    digits: '64',
    law: '电力供应与使用条例',
    versions: ['1996-04-17', '2016-02-06', '2019-03-02'],
    articles: [38, 44],
    works: '供电营业 承装承修电力设施 转供电 保护区内起重作业 保护区内爆破作业 重要用户用电管理 线路通道内种植',
    things: '架空电力线路 电力电缆通道 变电设施 杆塔基础 用电计量装置 自备应急电源 电力设施安全标志',
  },
  消防救援: {
    digits: '81',
    law: '中华人民共和国消防法',
    versions: ['2008-10-28', '2019-04-23', '2021-04-29'],
    articles: [60, 69],
    works: '消防技术服务 公众聚集场所营业 电动自行车停放充电 动火作业 大型群众性活动举办 消防产品销售 易燃物品储存',
    things: '疏散通道 安全出口 消火栓 火灾自动报警系统 防火门 消防车通道 灭火器材',
  },
};
